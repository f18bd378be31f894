import { styled } from '@mui/material/styles';

/** A few words set apart: something went wrong, or something to know. */
export const Notice = styled('div', { shouldForwardProp: (prop) => prop !== 'tone' && prop !== 'sx' })<{
  tone: 'problem' | 'notice' | 'quiet';
}>(({ theme, tone }) => {
  const colours = theme.vars.palette.own;
  const [text, surface, line] = {
    problem: [colours.problem, colours.problemSurface, colours.problem],
    notice: [colours.notice, colours.noticeSurface, colours.notice],
    quiet: [colours.text, colours.page, colours.control],
  }[tone];
  return {
    ...theme.typography.body2,
    color: text,
    backgroundColor: surface,
    borderInlineStart: `4px solid ${line}`,
    borderRadius: 4,
    padding: '10px 14px',
    overflowWrap: 'anywhere',
  };
});
