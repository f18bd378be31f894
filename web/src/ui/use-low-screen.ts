import useMediaQuery from '@mui/material/useMediaQuery';
import { LOW } from '../theme/tokens';

/** Whether the screen is as low as that of a phone with its keyboard. */
export function useLowScreen(): boolean {
  return useMediaQuery(LOW.keyboard, { noSsr: true });
}
