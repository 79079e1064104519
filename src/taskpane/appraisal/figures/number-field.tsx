import { Field, Input } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Decimal } from "../../../domain";
import { shownNumber, typedNumber, typedRate } from "../../../locales/number";
import { wrong } from "../../components/wrong";
import { useLanguage, useWords } from "../../words";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly isPercent: boolean;
  /** Whether a bare number is one of percent: 1 is 1 %. */
  readonly isUnit: boolean;
  /** Nothing where the field was emptied. */
  readonly change: (value: number | undefined) => void;
}

/** A number, or a percentage, as it is typed; taken once it is left or confirmed. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, isPercent, isUnit, change } = props;
  const language = useLanguage();
  const { targets } = useWords();
  const shown = shownIn(value, isPercent, language);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? shown;
  const isBare = isUnit && !/[%％]\s*$/.test(text);
  const read = isPercent
    ? typedRate(isBare ? `${text}%` : text, language)
    : typedNumber(text, language);
  const isWrong = text !== "" && !read;
  const take = (): void => {
    if (typed === undefined || isWrong) return;
    setTyped(undefined);
    change(text === "" ? undefined : read?.toNumber());
  };
  return (
    <Field label={label} size="small" {...wrong(isWrong, targets.badRate(text))}>
      <Input
        size="small"
        value={text}
        onChange={(_, { value: own }) => setTyped(own)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </Field>
  );
}

function shownIn(
  value: number | undefined,
  isPercent: boolean,
  language: Parameters<typeof shownNumber>[1],
): string {
  if (value === undefined) return "";
  const amount = new Decimal(value);
  return isPercent ? `${shownNumber(amount.times(100), language)}%` : shownNumber(amount, language);
}
