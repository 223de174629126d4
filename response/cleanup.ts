import type { Copy } from './copy';
import type { Cleanup, LeakedFinding, LeakReport, Task } from './report';

/** The file with what is to be replaced; inside `.git` no commit can take it along. */
export const replacementFile = '.git/offkey-replacements.txt';

/** How the history is rewritten, and when that is pointless. */
export function cleanupOf(
  finding: LeakedFinding,
  copies: readonly Copy[],
  { history, cancelled }: Pick<LeakReport['searched'], 'history' | 'cancelled'>,
): Cleanup {
  const past = copies.filter(({ source }) => source === 'history');
  if (cancelled && past.length === 0)
    return {
      verdict:
        'The search was stopped before all of the history was read: whether a commit has it is not known. Search again.',
      tasks: elsewhere,
    };
  if (!history)
    return { verdict: 'The folder is in no git repository: there is no history to clean.', tasks: elsewhere };
  if (past.length === 0)
    return {
      verdict: 'No commit has it: there is no history to rewrite. Take the copies in files out before the next commit.',
      tasks: elsewhere,
    };
  const pushed = past.filter((copy) => copy.pushed !== undefined && copy.pushed !== false);
  const remotes = [...new Set(pushed.flatMap((copy) => (copy.pushed ? copy.pushed.refs : [])))];
  const message = past.some(({ path }) => path === '(message)');
  return {
    verdict:
      pushed.length === 0
        ? 'It was never pushed from here: rewriting the history is enough to take it out. Still rotate it if the folder was copied, backed up, built elsewhere or shared.'
        : `${remotes.join(', ')} ${remotes.length === 1 ? 'has' : 'have'} it: whoever fetched since then has it, too, and no rewriting takes it from them. Rotate first; rewrite afterwards, to keep scanners and newcomers from finding a dead key, or leave the history as it is.`,
    tasks: [
      ...rewriting(finding, {
        message,
        pushed: pushed.length > 0,
        reflog: past.some(({ refs }) => refs?.length === 0 || refs?.[0] === 'stash'),
      }),
      ...elsewhere,
    ],
  };
}

function rewriting(
  { fingerprint }: LeakedFinding,
  { message, pushed, reflog }: { readonly message: boolean; readonly pushed: boolean; readonly reflog: boolean },
): Task[] {
  return [
    {
      id: 'cleanup.backup',
      text: 'Commit or stash nothing that matters, tell the team to push what they have, and make a copy of the repository.',
      command: 'git clone --mirror . ../before-rewriting.git',
    },
    {
      id: 'cleanup.replacements',
      text: `Write the file that says what to replace. It holds the value in all its encodings: only you can read it, and it is inside .git.`,
      command: `npx offkey leak ${fingerprint} --replacements ${replacementFile}`,
    },
    {
      id: 'cleanup.filter-repo',
      text: 'Rewrite all branches and tags with git-filter-repo. It takes away the remotes, so that nothing is pushed by mistake.',
      url: 'https://github.com/newren/git-filter-repo',
      command: `git filter-repo --force --replace-text ${replacementFile}${message ? ` --replace-message ${replacementFile}` : ''}`,
    },
    {
      id: 'cleanup.bfg',
      text: 'Or with BFG, which leaves the newest commit as it is: fix that first.',
      url: 'https://rtyley.github.io/bfg-repo-cleaner/',
      command: `java -jar bfg.jar --replace-text ${replacementFile} .`,
    },
    { id: 'cleanup.delete', text: 'Delete the file.', command: `rm ${replacementFile}` },
    {
      id: 'cleanup.gc',
      text: `Let git forget the old objects${reflog ? '; stashes and the reflog have it, so drop those as well' : ''}.`,
      command: `${reflog ? 'git stash clear && ' : ''}git reflog expire --expire=now --expire-unreachable=now --all && git gc --prune=now`,
    },
    {
      id: 'cleanup.verify',
      text: 'Look again: nothing of the history may be listed any more.',
      command: `npx offkey leak ${fingerprint}`,
    },
    ...(pushed
      ? [
          {
            id: 'cleanup.push',
            text: 'Add the remote again and push all branches and tags by force. Protected branches have to be opened for it, and closed again.',
            command: 'git push --force --all && git push --force --tags',
          },
          {
            id: 'cleanup.hosting',
            text: 'Ask the hosting service to remove cached commits and the refs of pull requests: these cannot be pushed over. Ask the owners of forks.',
            url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
          },
          {
            id: 'cleanup.team',
            text: 'Everybody clones anew, or rebases: a merge of an old branch brings the value back.',
          },
        ]
      : []),
  ];
}

/** Where rewriting does not reach. */
const elsewhere: readonly Task[] = [
  {
    id: 'cleanup.elsewhere',
    text: 'Think of what rewriting does not reach: logs and artifacts of CI, caches of builds, container images and their layers, packages in registries, source maps and bundles on servers, crash reports, backups, tickets, chats, notebooks and pastes.',
  },
];
