import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { MEASURES } from '../../theme/tokens';
import { BrandMark } from '../../ui/brand-mark';
import { Logo } from '../../ui/logo';
import { HeaderLabel } from '../../ui/header-label';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useUnreadMessages } from './use-unread-messages';
import { ADDRESSES } from '../../ui/addresses';

const HomeLink = styled(Link)(({ theme }) => ({
  ...theme.typography.h2,
  position: 'relative',
  minHeight: MEASURES.touchTarget,
  minWidth: MEASURES.touchTarget,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  padding: '4px 10px',
  [theme.breakpoints.down('sm')]: { gap: 8, padding: '4px 6px' },
  borderRadius: 8,
  color: theme.vars.palette.own.text,
  textDecoration: 'none',
  whiteSpace: 'nowrap',
}));

const Badge = styled('span')(({ theme }) => ({
  ...theme.typography.caption,
  minWidth: 26,
  padding: '1px 7px',
  borderRadius: 13,
  textAlign: 'center',
  fontWeight: 680,
  '@media (forced-colors: active)': { border: '1px solid' },
  color: theme.vars.palette.own.onUnread,
  backgroundColor: theme.vars.palette.own.unread,
}));

/** As much of it as a narrow header has room for. */
const ClinicName = styled('span')(({ theme }) => ({
  ...theme.typography.caption,
  display: 'block',
  maxWidth: 'min(24rem, 46vw)',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  lineHeight: 1.25,
  color: theme.vars.palette.own.quietText,
}));

interface MessagesLinkProps {
  /** Whether the header holds much besides, so that a narrow one has room for the sign alone. */
  readonly crowded: boolean;
}

/** The clinic, and the way to the inbox with the number of unread messages; said in words to those who hear it. */
export function MessagesLink({ crowded }: MessagesLinkProps) {
  const { t } = useTranslation();
  const unread = useUnreadMessages();
  const { data: clinic } = useLiveQuery(organization(useViewer()));
  return (
    <HomeLink to={ADDRESSES.messages}>
      {clinic?.logo ? <Logo logo={clinic.logo} /> : <BrandMark size={30} />}
      <HeaderLabel crowded={crowded}>
        {clinic && <ClinicName dir="auto">{clinic.name}</ClinicName>}
        <span style={{ display: 'block' }}>{t('product')}</span>
      </HeaderLabel>
      {unread > 0 && <Badge aria-hidden>{unread > 99 ? t('header.many') : unread}</Badge>}
      <VisuallyHidden>{t('header.unread', { count: unread })}</VisuallyHidden>
    </HomeLink>
  );
}
