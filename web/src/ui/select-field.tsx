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
  readonly onChange: (id: string) => void;
  readonly inputRef?: Ref<HTMLSelectElement>;
  readonly problem: string | null;
  readonly disabled: boolean;
}

/** A choice from a list, by the browser's own control: it searches by typing, and phones draw it large. */
export function SelectField(props: SelectFieldProps) {
  const id = useId();
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
        inputProps={{ 'aria-describedby': props.problem === null ? undefined : `${id}-told` }}
      >
        {props.placeholder !== null && (
          <option value="" disabled>
            {props.placeholder}
          </option>
        )}
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
      {props.problem !== null && <FormHelperText id={`${id}-told`}>{props.problem}</FormHelperText>}
    </FormControl>
  );
}
