import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundles-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = (name: string) => writeFile(join(folder, name), '{}');
const found = async (...sources: string[]) =>
  (await sourceFiles(sources)).map((file) => relative(folder, file));

describe('sourceFiles', () => {
  it('lists the JSON files of a folder by name, and no others', async () => {
    await Promise.all(['b.json', 'Ä.JSON', 'a.json', 'README.md', '.json.swp'].map(write));
    await mkdir(join(folder, 'c.json'));
    expect(await found(folder)).toEqual(['a.json', 'b.json', 'Ä.JSON']);
  });

  it('lists the NDJSON files too, and says of packed ones that they are', async () => {
    await Promise.all(['Patient.000.ndjson', 'CareTeam.NDJSON', 'a.json', 'ndjson'].map(write));
    expect(await found(folder)).toEqual(['CareTeam.NDJSON', 'Patient.000.ndjson', 'a.json']);
    await write('Encounter.ndjson.gz');
    await expect(found(folder)).rejects.toThrow('Encounter.ndjson.gz is packed. Unpack it first');
    await expect(found(join(folder, 'Encounter.ndjson.gz'))).rejects.toThrow('is packed');
  });

  it('lists tables, alone, and says of packed ones that they are', async () => {
    await Promise.all(['staff.csv', 'Charts.CSV'].map(write));
    expect(await found(folder)).toEqual(['Charts.CSV', 'staff.csv']);
    await expect(found(join(folder, 'staff.csv.gz'))).rejects.toThrow('does not exist');
    await write('a.ndjson');
    await expect(found(folder)).rejects.toThrow('here are both');
    await write('staff.csv.gz');
    await expect(found(folder)).rejects.toThrow('staff.csv.gz is packed. Unpack it first');
  });

  it('takes a file once, however it is named', async () => {
    await write('a.json');
    await symlink(join(folder, 'a.json'), join(folder, 'b.json'));
    expect(await found(join(folder, 'a.json'), folder, join(folder, 'a.json'))).toEqual(['a.json']);
  });

  it('says so when there is none', async () => {
    await write('README.md');
    await expect(sourceFiles([folder])).rejects.toThrow('There is no .json, .ndjson or .csv file');
    await expect(sourceFiles([join(folder, 'gone')])).rejects.toThrow('gone does not exist');
  });
});
