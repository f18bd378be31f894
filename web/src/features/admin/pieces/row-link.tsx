import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router-dom';

const Row = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 12,
  minHeight: 60,
  padding: '8px 8px',
  color: theme.vars.palette.own.text,
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  '&:hover': { backgroundColor: theme.vars.palette.own.hovered },
  '&:focus-visible': { outlineOffset: '-3px' },
  '& svg': { flex: 'none' },
}));

interface RowLinkProps {
  readonly to: string;
  readonly name: string;
  readonly note: string;
}

/** A row that leads to a page of its own. */
export function RowLink({ to, name, note }: RowLinkProps) {
  return (
    <Row to={to}>
      <span style={{ minWidth: 0 }}>
        <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
          <bdi>{name}</bdi>
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {note}
        </Typography>
      </span>
      <ChevronRight size={20} aria-hidden />
    </Row>
  );
}
