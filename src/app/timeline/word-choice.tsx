/** A choice among a few words within a line: "Lanes by [who speaks ▾]". */
import type { ReactNode } from 'react';

interface WordChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** In the order in which they are offered. */
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

export function WordChoice<Value extends string>(props: WordChoiceProps<Value>): ReactNode {
  const { label, value, values, words, onChoose } = props;
  return (
    <label className="score-choice">
      {label}{' '}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((each) => each === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
