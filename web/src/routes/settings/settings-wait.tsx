import Box from '@mui/material/Box';
import { RowsSkeleton } from '../../features/admin/pieces/rows-skeleton';

/** Until the viewer's roles are known. */
export function SettingsWait() {
  return (
    <Box component="main" id="content" tabIndex={-1} sx={{ flex: 1, p: 3 }}>
      <RowsSkeleton />
    </Box>
  );
}
