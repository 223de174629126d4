// `node scripts/prepare-toolchains.mjs`: puts the compilers that test/remediation/run.test.ts needs and no package of the system brings into .cache/toolchains:
// Kotlin and Scala, from Maven. Needs Maven and Java. Safe to call again: it ends at once when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.cache/toolchains', import.meta.url));

/** Compiler → what it is in Maven. */
export const compilers = {
  kotlin: ['org.jetbrains.kotlin', 'kotlin-compiler-embeddable', '2.2.0'],
  scala: ['org.scala-lang', 'scala3-compiler_3', '3.3.7'],
};

/** The compiler and all that it needs, as jars in a folder of its name. */
function bring(name, [group, artifact, version]) {
  const own = join(folder, name);
  const done = join(own, 'ready');
  if (existsSync(done)) return;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  writeFileSync(
    join(own, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>toolchain</groupId>
  <artifactId>${name}</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`,
  );
  const { status, error } = spawnSync(
    'mvn',
    ['--batch-mode', '--quiet', 'dependency:copy-dependencies', '-DoutputDirectory=.', '-Dmdep.stripVersion=true'],
    { cwd: own, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`mvn: ${error?.message ?? `ended with ${status}`}`);
  writeFileSync(done, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, coordinates] of Object.entries(compilers))
    try {
      bring(name, coordinates);
    } catch (error) {
      console.error(
        `The ${name} compiler for the tests could not be fetched (${error.message}). Maven is needed: apt-get install maven.`,
      );
      process.exitCode = 1;
    }
