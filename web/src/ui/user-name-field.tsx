import { Field, type FieldProps } from './field';

/** The address that somebody signs in with, as a password manager knows it. */
export function UserNameField(props: Omit<FieldProps, 'type' | 'name' | 'autoComplete'>) {
  return <Field {...props} type="email" name="email" autoComplete="username" />;
}
