import type { ComponentProps, ReactNode } from 'react';

type Labelled = {
  /** Also the anchor that an error summary leads to. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong, in one sentence. */
  readonly error?: string | undefined;
  readonly className?: string;
};

const describedBy = ({ id, hint, error }: Pick<Labelled, 'id' | 'hint' | 'error'>) =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ') || undefined;

const Frame = ({ id, label, hint, error, className, children }: Labelled & { children: ReactNode }) => (
  <div className={className === undefined ? 'ds-field' : `ds-field ${className}`}>
    <label htmlFor={id}>{label}</label>
    {hint === undefined ? null : (
      <div id={`${id}-hint`} data-field="description">
        {hint}
      </div>
    )}
    {error === undefined ? null : (
      <p id={`${id}-error`} className="ds-validation-message">
        {error}
      </p>
    )}
    {children}
  </div>
);

/** One line of text, with its label above and its error beside it. */
export const TextField = ({
  label,
  hint,
  error,
  className,
  ...rest
}: Labelled & Omit<ComponentProps<'input'>, keyof Labelled>) => {
  const frame = { id: rest.id, label, hint, error, ...(className === undefined ? {} : { className }) };
  return (
    <Frame {...frame}>
      <input
        type="text"
        {...rest}
        className="ds-input"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(frame)}
      />
    </Frame>
  );
};

/** Several lines of text. */
export const TextArea = ({
  label,
  hint,
  error,
  className,
  ...rest
}: Labelled & Omit<ComponentProps<'textarea'>, keyof Labelled>) => {
  const frame = { id: rest.id, label, hint, error, ...(className === undefined ? {} : { className }) };
  return (
    <Frame {...frame}>
      <textarea
        rows={8}
        {...rest}
        className="ds-input"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(frame)}
      />
    </Frame>
  );
};

/** Yes where it is ticked. What that means stands under its label, its error above. */
export const Checkbox = ({
  label,
  hint,
  error,
  ...rest
}: Omit<Labelled, 'className'> & Omit<ComponentProps<'input'>, keyof Labelled | 'type'>) => (
  <div className="ds-field">
    {error === undefined ? null : (
      <p id={`${rest.id}-error`} className="ds-validation-message">
        {error}
      </p>
    )}
    <input
      {...rest}
      className="ds-input"
      type="checkbox"
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={describedBy({ id: rest.id, hint, error })}
    />
    <label htmlFor={rest.id}>{label}</label>
    {hint === undefined ? null : (
      <div id={`${rest.id}-hint`} data-field="description">
        {hint}
      </div>
    )}
  </div>
);

export type Choice = { readonly value: string; readonly label: string; readonly hint?: ReactNode };

/** One of many. `none` is the choice of leaving it open. */
export const Select = ({
  label,
  hint,
  error,
  className,
  choices,
  none,
  ...rest
}: Labelled &
  Omit<ComponentProps<'select'>, keyof Labelled> & { choices: readonly Choice[]; none?: string }) => {
  const frame = { id: rest.id, label, hint, error, ...(className === undefined ? {} : { className }) };
  return (
    <Frame {...frame}>
      <select
        {...rest}
        className="ds-input"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(frame)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
};

type RadioGroupProps = Omit<Labelled, 'className'> & {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen?: string | undefined;
  readonly onChoose?: (value: string) => void;
};

/** One of few, each explained. The group's id is its first choice, so that an error leads there. */
export const RadioGroup = ({ id, label, hint, error, name, choices, chosen, onChoose }: RadioGroupProps) => (
  <fieldset className="ds-fieldset" aria-describedby={describedBy({ id, hint, error })}>
    <legend>{label}</legend>
    {hint === undefined ? null : (
      <div id={`${id}-hint`} data-field="description">
        {hint}
      </div>
    )}
    {error === undefined ? null : (
      <p id={`${id}-error`} className="ds-validation-message">
        {error}
      </p>
    )}
    {choices.map((choice, index) => {
      const own = index === 0 ? id : `${id}-${choice.value}`;
      return (
        <div className="ds-field" key={choice.value}>
          <input
            className="ds-input"
            type="radio"
            id={own}
            name={name}
            value={choice.value}
            aria-describedby={choice.hint === undefined ? undefined : `${own}-about`}
            {...(onChoose === undefined
              ? { defaultChecked: choice.value === chosen }
              : { checked: choice.value === chosen, onChange: () => onChoose(choice.value) })}
          />
          <label htmlFor={own}>{choice.label}</label>
          {choice.hint === undefined ? null : (
            <div id={`${own}-about`} data-field="description">
              {choice.hint}
            </div>
          )}
        </div>
      );
    })}
  </fieldset>
);
