import type { Member } from '@my-messages/domain/documents/member';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { MEASURES } from '../../../theme/tokens';
import { peopleAddress } from '../../../ui/addresses';

const KindLink = styled(Link)(({ theme }) => ({
  ...theme.typography.button,
  flex: 1,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  minHeight: MEASURES.touchTarget,
  padding: '4px 14px',
  textAlign: 'center',
  color: theme.vars.palette.own.text,
  textDecoration: 'none',
  borderBottom: `3px solid ${theme.vars.palette.own.line}`,
  '&:hover': { backgroundColor: theme.vars.palette.own.hovered },
  '&[aria-current]': { borderBottomColor: theme.vars.palette.own.accent },
}));

/** Portal users or staff. */
export function KindLinks({ kind }: { readonly kind: Member['kind'] }) {
  const { t } = useTranslation();
  return (
    <Box component="nav" aria-label={t('admin.person.kinds')} sx={{ display: 'flex' }}>
      <KindLink to={peopleAddress('portal')} aria-current={kind === 'portal' ? 'page' : undefined}>
        {t('admin.person.portal')}
      </KindLink>
      <KindLink to={peopleAddress('staff')} aria-current={kind === 'staff' ? 'page' : undefined}>
        {t('admin.person.staff')}
      </KindLink>
    </Box>
  );
}
