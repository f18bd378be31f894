import Button, { type ButtonProps } from '@mui/material/Button';
import { Link, type LinkProps } from 'react-router-dom';

type LinkButtonProps = Pick<ButtonProps, 'variant' | 'startIcon' | 'size' | 'sx' | 'children' | 'fullWidth'> &
  Pick<LinkProps, 'to' | 'state'>;

/** A link inside the app that looks like a button. */
export function LinkButton(props: LinkButtonProps) {
  return <Button component={Link} {...props} />;
}
