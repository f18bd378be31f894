import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import {
  Clock,
  Folder,
  ListChecks,
  MessageCircle,
  MessageSquareText,
  ScrollText,
  TriangleAlert,
  Users,
} from 'lucide-react';
import type { StepState } from '@my-messages/domain/admin/first-steps';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { ProblemsHint } from './problems/problems-hint';
import { RowsSkeleton } from './pieces/rows-skeleton';
import type { AdminRoles } from './use-admin-roles';
import { useSettingsPages } from './use-settings-pages';
import { settingsAddress, type SettingsPageName } from '../../ui/addresses';

const ICONS = {
  start: ListChecks,
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
  const { pages, steps } = useSettingsPages(roles);
  return (
    <Box sx={{ p: 2 }}>
      <Typography variant="h1" component={headingLevel === 1 ? 'h1' : 'h2'} sx={{ px: 1.5, pb: 1 }}>
        {t('admin.settings')}
      </Typography>
      {pages === undefined ? (
        <Box sx={{ px: 1.5 }}>
          <RowsSkeleton />
        </Box>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {pages.map((page) => {
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
                      <PageHint page={page} steps={steps} />
                    </Typography>
                  </span>
                </PageLink>
              </li>
            );
          })}
        </Box>
      )}
    </Box>
  );
}

interface PageHintProps {
  readonly page: SettingsPageName;
  readonly steps: readonly StepState[];
}

/** What a page is for, or what is to be done there. */
function PageHint({ page, steps }: PageHintProps) {
  const { t } = useTranslation();
  if (page === 'problems') return <ProblemsHint />;
  if (page !== 'start') return t(`admin.pageHint.${page}`);
  const done = steps.filter((step) => step.done).length;
  return t('admin.pageHint.start', { done, count: steps.length });
}
