import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';

/** Whether there is room for a list and what is open beside it. */
export function useRoomForTwo(): boolean {
  return useMediaQuery(useTheme().breakpoints.up('md'), { noSsr: true });
}
