import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search, X } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { ownDirection } from './own-direction';

interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly clearLabel: string;
  readonly hint?: ReactNode;
  /** What is wrong; said with the field. */
  readonly problem?: string | null;
}

/** Finds while one types. X and Escape clear it, and leave the focus in it. */
export function FindField({ label, value, onChange, clearLabel, hint, problem = null }: FindFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const told = problem ?? hint;
  function clear() {
    onChange('');
    input.current?.focus();
  }
  return (
    <FormControl fullWidth error={problem !== null} variant="outlined">
      <FormLabel htmlFor={id} sx={{ mb: 0.75 }}>
        {label}
      </FormLabel>
      <OutlinedInput
        id={id}
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        inputRef={input}
        onKeyDown={(event) => {
          // Finding goes on while one types; Enter would send a form around it.
          if (event.key === 'Enter') event.preventDefault();
          if (event.key === 'Escape') clear();
        }}
        startAdornment={<Search size={18} style={{ flex: 'none', marginInlineEnd: 10 }} aria-hidden />}
        endAdornment={
          value !== '' && (
            <IconButton type="button" edge="end" aria-label={clearLabel} onClick={clear}>
              <X size={20} />
            </IconButton>
          )
        }
        slotProps={{
          input: { ...ownDirection(value), 'aria-describedby': told == null ? undefined : `${id}-told` },
        }}
        sx={{ '& input::-webkit-search-cancel-button': { display: 'none' } }}
      />
      {told != null && <FormHelperText id={`${id}-told`}>{told}</FormHelperText>}
    </FormControl>
  );
}
