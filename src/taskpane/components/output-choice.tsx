import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Output } from "../../sheets/model";
import { useWords } from "../words";

/** Live formulas or fixed values. */
export function OutputChoice({
  output,
  choose,
}: {
  readonly output: Output;
  readonly choose: (output: Output) => void;
}): ReactElement {
  const words = useWords();
  return (
    <Field label={words.common.output}>
      <RadioGroup value={output} onChange={(_, { value }) => choose(value as Output)}>
        <Radio value="formulas" label={words.common.formulas} />
        <Radio value="values" label={words.common.values} />
      </RadioGroup>
    </Field>
  );
}
