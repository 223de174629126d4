// The tools that rewrite a git history: git-filter-repo and BFG.
import { join } from 'node:path';
import { has, run } from './command.mjs';
import { mavenJars } from './maven.mjs';

const filterRepo = 'git-filter-repo==2.47.0';
const bfg = 'com.madgag:bfg:1.14.0';

export default {
  missing: () =>
    (!has('python3', '-m', 'venv', '--help') && 'Python 3 with venv (apt-get install python3-venv)') ||
    ((!has('java', '-version') || !has('mvn', '--version')) && 'a JDK and Maven'),
  versions: [filterRepo, bfg],
  make(folder) {
    run(folder, 'python3', '-m', 'venv', 'venv');
    run(folder, join('venv', 'bin', 'pip'), 'install', '--quiet', '--disable-pip-version-check', filterRepo);
    mavenJars(folder, [], [bfg]);
  },
};
