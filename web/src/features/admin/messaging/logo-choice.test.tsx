import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asking, renderSettings } from '../../../test/admin-clinic';

describe('the logo', () => {
  const LOGO = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==';
  const shown = () =>
    [...document.querySelectorAll('img')].map(({ src }) => src).filter((src) => src === LOGO);

  /** A browser that reads pictures of so many dots, and makes of each the same logo. */
  function readsPictures(width: number, height: number) {
    const drawn: number[] = [];
    vi.stubGlobal('createImageBitmap', (file: Blob) =>
      file.type === 'image/png'
        ? Promise.resolve({ width, height, close: () => undefined })
        : Promise.reject(new DOMException('no picture', 'InvalidStateError')),
    );
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockImplementation(function (this: HTMLCanvasElement) {
      drawn.push(this.width, this.height);
      return LOGO;
    });
    return drawn;
  }

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is made as small as it is shown, saved, and stands beside the name', async () => {
    const drawn = readsPictures(1600, 400);
    const { user, asked, clinic } = renderSettings('/messaging');
    const picture = new File(['x'], 'our logo.png', { type: 'image/png' });
    await user.upload(await screen.findByLabelText('Choose a picture…'), picture);
    await waitFor(() => {
      expect(asked()).toEqual(asking({ kind: 'logo', logo: LOGO }));
    });
    expect(drawn.slice(0, 2)).toEqual([320, 80]);
    clinic.organization({ logo: LOGO });
    await waitFor(() => {
      expect(shown()).toHaveLength(2);
    });
    await user.click(screen.getByRole('button', { name: 'Remove the logo' }));
    await waitFor(() => {
      expect(asked().at(-1)).toEqual(asking({ kind: 'logo', logo: null })[0]);
    });
  });

  it('that is no picture is said to be none, and nothing is saved', async () => {
    readsPictures(10, 10);
    const { asked } = renderSettings('/messaging');
    const user = userEvent.setup({ applyAccept: false });
    const letter = new File(['x'], 'letter.txt', { type: 'text/plain' });
    await user.upload(await screen.findByLabelText('Choose a picture…'), letter);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be read as a picture/);
    expect(asked()).toEqual([]);
  });
});
