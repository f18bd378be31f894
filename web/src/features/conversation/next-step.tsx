import { styled } from '@mui/material/styles';
import { Link } from 'react-router-dom';
import { MEASURES } from '../../theme/tokens';

/** What one can do instead, in a line of its own. */
export const NextStep = styled(Link)({
  display: 'flex',
  width: 'fit-content',
  alignItems: 'center',
  minHeight: MEASURES.touchTarget,
});
