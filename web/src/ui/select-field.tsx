import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, type Ref } from 'react';

interface SelectFieldProps {
  readonly label: string;
  /** The chosen option's id; null while none is. */
  readonly value: string | null;
  /** Stands for no choice; null where there is always one. */
  readonly placeholder: string | null;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Options that stand behind the others, under a heading of their own. */
  readonly apart?: { readonly label: string; readonly options: SelectFieldProps['options'] };
  /** What to know about the list; nothing where it goes without saying. */
  readonly hint?: string | null;
  readonly onChange: (id: string) => void;
  readonly inputRef?: Ref<HTMLSelectElement>;
  readonly problem: string | null;
  readonly disabled: boolean;
}

/** A choice from a list, by the browser's own control: it searches by typing, and phones draw it large. */
export function SelectField(props: SelectFieldProps) {
  const id = useId();
  const told = props.problem ?? props.hint ?? null;
  return (
    <FormControl fullWidth error={props.problem !== null} disabled={props.disabled}>
      <FormLabel htmlFor={id} sx={{ mb: 0.75 }}>
        {props.label}
      </FormLabel>
      <NativeSelect
        id={id}
        value={props.value ?? ''}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
        input={<OutlinedInput />}
        inputRef={props.inputRef}
        inputProps={{ 'aria-describedby': told === null ? undefined : `${id}-told` }}
      >
        {props.placeholder !== null && (
          <option value="" disabled>
            {props.placeholder}
          </option>
        )}
        {props.options.map(optionOf)}
        {props.apart !== undefined && props.apart.options.length > 0 && (
          <optgroup label={props.apart.label}>{props.apart.options.map(optionOf)}</optgroup>
        )}
      </NativeSelect>
      {told !== null && <FormHelperText id={`${id}-told`}>{told}</FormHelperText>}
    </FormControl>
  );
}

const optionOf = ({ id, label }: SelectFieldProps['options'][number]) => (
  <option key={id} value={id} dir="auto">
    {label}
  </option>
);
