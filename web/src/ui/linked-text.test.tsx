import { ThemeProvider } from '@mui/material/styles';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { theme } from '../theme/theme';
import { LinkedText } from './linked-text';

const links = () => screen.getAllByRole<HTMLAnchorElement>('link');

it('opens web addresses beside the app, which tells them nothing of itself', () => {
  render(<LinkedText text="See www.example.org/leaflet." />);
  const [link] = links();
  expect(link?.textContent).toBe('www.example.org/leaflet');
  expect(link?.getAttribute('href')).toBe('https://www.example.org/leaflet');
  expect(link?.target).toBe('_blank');
  expect(link?.rel).toBe('noopener noreferrer');
  expect(link?.dir).toBe('ltr');
});

it('calls and writes from where one is', () => {
  render(<LinkedText text="Call 312-555-0142 or write to nora@example.org" />);
  expect(links().map((link) => link.getAttribute('href'))).toEqual([
    'tel:3125550142',
    'mailto:nora@example.org',
  ]);
  expect(links().map((link) => link.target)).toEqual(['', '']);
});

it('marks what was searched for, within links too', () => {
  const { container } = render(
    <ThemeProvider theme={theme}>
      <LinkedText text="The leaflet: https://example.org/leaflet" words={['leaflet']} />
    </ThemeProvider>,
  );
  const marks = [...container.querySelectorAll('mark')];
  expect(marks.map((mark) => mark.textContent)).toEqual(['leaflet', 'leaflet']);
  expect(links()[0]?.contains(marks[1] ?? null)).toBe(true);
});

it('fetches nothing, and keeps what is no link as it was written', () => {
  const text = '<img src="https://example.org/a.png">\njavascript:alert(1)';
  const { container } = render(<LinkedText text={text} />);
  expect(container.textContent).toBe(text);
  expect(container.querySelector('img, iframe, script')).toBeNull();
  expect(links()).toHaveLength(1);
});
