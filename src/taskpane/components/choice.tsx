import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

type Options<Key extends string> = readonly (readonly [key: Key, text: string])[];

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly value: Key;
  readonly options: Options<Key>;
  readonly choose: (key: Key) => void;
  readonly size?: "small" | "medium";
  readonly className?: string;
}

/** One of some options, named for those who cannot see what stands around it. */
export function Choice<Key extends string>(props: ChoiceProps<Key>): ReactElement {
  const { label, value, options, choose, size = "small", className } = props;
  return (
    <Select
      {...(className === undefined ? {} : { className })}
      size={size}
      aria-label={label}
      value={value}
      onChange={(_, chosen) => choose(chosen.value as Key)}
    >
      {options.map(optionOf)}
    </Select>
  );
}

interface LabelledChoiceProps<Key extends string> extends Omit<ChoiceProps<Key>, "size"> {
  /** Below its label, small or not; or small beside it. */
  readonly layout?: "small" | "medium" | "beside";
}

/** The same with its label. */
export function LabelledChoice<Key extends string>(props: LabelledChoiceProps<Key>): ReactElement {
  const { label, className, value, options, choose, layout = "small" } = props;
  return (
    <Field
      label={label}
      orientation={layout === "beside" ? "horizontal" : "vertical"}
      {...(className === undefined ? {} : { className })}
    >
      <Select
        size={layout === "medium" ? "medium" : "small"}
        value={value}
        onChange={(_, chosen) => choose(chosen.value as Key)}
      >
        {options.map(optionOf)}
      </Select>
    </Field>
  );
}

function optionOf([key, text]: Options<string>[number]): ReactElement {
  return (
    <option key={key} value={key}>
      {text}
    </option>
  );
}

/** The options that a table of words names, in its order. */
export function optionsOf<Key extends string>(words: Readonly<Record<Key, string>>): Options<Key> {
  return Object.entries(words) as [Key, string][];
}

/** Options that are known by what they say. */
export function plainOptions(texts: readonly string[]): Options<string> {
  return texts.map((text) => [text, text]);
}
