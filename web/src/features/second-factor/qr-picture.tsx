import Box from '@mui/material/Box';
import encodeQR from 'qr';
import { useMemo } from 'react';

interface QrPictureProps {
  readonly text: string;
  readonly label: string;
}

/** How many squares stay free around it, so that a camera finds it. */
const FREE = 4;

/** A text for a camera: black on white on every screen, because many cameras read no other. */
export function QrPicture({ text, label }: QrPictureProps) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
      sx={{ display: 'block', width: 220, maxWidth: '100%', mt: 1, bgcolor: '#fff', borderRadius: 1 }}
    >
      <path d={path} fill="#000" />
    </Box>
  );
}

function drawn(text: string) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: FREE });
  const dark = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return { size: rows.length, path: dark.join('') };
}
