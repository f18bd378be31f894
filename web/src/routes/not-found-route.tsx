import Box from '@mui/material/Box';
import { NotFound } from '../ui/not-found';
import { usePageTitle } from './use-page-title';

export function NotFoundRoute() {
  usePageTitle('notFound');
  return (
    <Box component="main" id="content" tabIndex={-1}>
      <NotFound />
    </Box>
  );
}
