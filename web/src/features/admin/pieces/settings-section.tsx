import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode, type Ref } from 'react';

interface SettingsSectionProps {
  readonly heading: string;
  readonly hint?: string;
  /** Where the focus goes when what had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** Settings that belong together. */
export function SettingsSection({ heading, hint, headingRef, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, p: { xs: 2, sm: 2.5 } }}
    >
      <Typography
        id={id}
        variant="h2"
        ref={headingRef}
        tabIndex={-1}
        sx={{ mb: hint === undefined ? 1.5 : 0.5 }}
      >
        {heading}
      </Typography>
      {hint !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {hint}
        </Typography>
      )}
      {children}
    </Box>
  );
}
