import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import {
  Clock,
  Folder,
  MessageCircle,
  MessageSquareText,
  ScrollText,
  TriangleAlert,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { ProblemsHint } from './problems/problems-hint';
import { settingsPages } from './settings-pages';
import type { AdminRoles } from './use-admin-roles';
import { settingsAddress, type SettingsPageName } from '../../ui/addresses';

const ICONS = {
  messaging: MessageCircle,
  answers: MessageSquareText,
  waiting: Clock,
  people: Users,
  charts: Folder,
  audit: ScrollText,
  problems: TriangleAlert,
} as const satisfies Record<SettingsPageName, unknown>;

const PageLink = styled(NavLink)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 14,
  minHeight: 56,
  padding: '8px 12px',
  borderRadius: 8,
  color: theme.vars.palette.own.text,
  textDecoration: 'none',
  '&:hover': { backgroundColor: theme.vars.palette.own.hovered },
  '&[aria-current]': { backgroundColor: theme.vars.palette.own.selected },
  '&:focus-visible': { outlineOffset: '-3px' },
  '& svg': { flex: 'none' },
}));

/** The pages of the settings that the viewer may see. */
export function SettingsNav({
  roles,
  headingLevel,
}: {
  readonly roles: AdminRoles;
  readonly headingLevel: 1 | 2;
}) {
  const { t } = useTranslation();
  return (
    <Box sx={{ p: 2 }}>
      <Typography variant="h1" component={headingLevel === 1 ? 'h1' : 'h2'} sx={{ px: 1.5, pb: 1 }}>
        {t('admin.settings')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {settingsPages(roles).map((page) => {
          const Icon = ICONS[page];
          return (
            <li key={page}>
              <PageLink to={settingsAddress(page)}>
                <Icon size={22} aria-hidden />
                <span>
                  <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
                    {t(`admin.page.${page}`)}
                  </Typography>
                  <Typography
                    component="span"
                    variant="body2"
                    color="textSecondary"
                    sx={{ display: 'block' }}
                  >
                    {page === 'problems' ? <ProblemsHint /> : t(`admin.pageHint.${page}`)}
                  </Typography>
                </span>
              </PageLink>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
