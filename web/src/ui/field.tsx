import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode, type Ref } from 'react';
import { ownDirection } from './own-direction';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement>;
  /** What is wrong with the value; said with the field. */
  readonly problem?: string | null | undefined;
  readonly hint?: ReactNode;
  /** The element that says what to know before one writes. */
  readonly describedBy?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'time';
  readonly name?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Which keys a phone shows. */
  readonly inputMode?: 'numeric';
  readonly autoFocus?: boolean;
  readonly readOnly?: boolean;
  readonly end?: ReactNode;
  /** Several lines, at least so many. */
  readonly rows?: number;
  readonly maxRows?: number;
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
}

/** One thing to fill in: its name above it, what is wrong or near a limit below it. */
export function Field(props: FieldProps) {
  const { label, value, onChange, problem, hint, rows } = props;
  const id = useId();
  const type = props.type ?? 'text';
  const told = problem ?? hint;
  const describedBy = [told == null ? '' : `${id}-told`, props.describedBy ?? ''].filter(Boolean).join(' ');
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <OutlinedInput
        id={id}
        fullWidth
        error={problem != null}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        inputRef={props.inputRef}
        type={type}
        readOnly={props.readOnly ?? false}
        autoFocus={props.autoFocus ?? false}
        multiline={rows !== undefined}
        {...(rows !== undefined && { minRows: rows, maxRows: props.maxRows ?? 14 })}
        {...(props.name !== undefined && { name: props.name })}
        {...(props.autoComplete !== undefined && { autoComplete: props.autoComplete })}
        {...(props.onKeyDown !== undefined && { onKeyDown: props.onKeyDown })}
        endAdornment={props.end}
        slotProps={{
          input: {
            // Of an address, a password or a date there is no other way to write it.
            ...((type === 'text' || type === 'search') && ownDirection(value)),
            ...(props.inputMode !== undefined && { inputMode: props.inputMode }),
            'aria-describedby': describedBy === '' ? undefined : describedBy,
          },
        }}
      />
      {told != null && (
        <Told id={`${id}-told`} wrong={problem != null}>
          {told}
        </Told>
      )}
    </div>
  );
}

// Not the library's form control, which draws the field anew for each thing that it notices of it.
const Label = styled('label')({
  display: 'block',
  marginBottom: 6,
  fontSize: '1rem',
  fontWeight: 600,
  lineHeight: 1.4375,
});

const Told = styled('p', { shouldForwardProp: (name) => name !== 'wrong' })<{ readonly wrong: boolean }>(
  ({ theme, wrong }) => ({
    margin: '6px 0 0',
    fontSize: '0.9375rem',
    lineHeight: 1.4,
    color: wrong ? theme.vars.palette.error.main : theme.vars.palette.text.secondary,
  }),
);
