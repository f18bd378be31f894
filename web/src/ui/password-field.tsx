import IconButton from '@mui/material/IconButton';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Field, type FieldProps } from './field';

interface PasswordFieldProps extends Omit<FieldProps, 'type' | 'end' | 'rows'> {
  readonly showLabel: string;
  readonly hideLabel: string;
}

/** A password that can be shown while it is typed. */
export function PasswordField({ showLabel, hideLabel, ...field }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...field}
      type={shown ? 'text' : 'password'}
      end={
        <IconButton
          type="button"
          edge="end"
          aria-label={shown ? hideLabel : showLabel}
          aria-pressed={shown}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {shown ? <EyeOff size={20} /> : <Eye size={20} />}
        </IconButton>
      }
    />
  );
}
