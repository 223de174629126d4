import { link, mkdir, writeFile } from 'node:fs/promises';
import { inFolder } from './driver';

/** A folder that takes seconds to scan and no room on the disk: many names of one large text. */
export async function writeMuch(
  path: string,
  { files, megabytes }: { files: number; megabytes: number },
): Promise<void> {
  const { fsPath } = inFolder(path);
  await mkdir(fsPath);
  await writeFile(
    `${fsPath}/0.txt`,
    'nothing to be found in this line of text, which says so\n'.repeat((megabytes * 1e6) / 56),
  );
  for (let number = 1; number < files; number++) await link(`${fsPath}/0.txt`, `${fsPath}/${number}.txt`);
}
