import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';

/** Brings jars, `group:artifact[:version]`, and all that they need into `libs/` of a folder; `boms` give the versions that are left out. */
export function mavenJars(folder, boms, jars) {
  const dependency = (coordinates, more = '') => {
    const [group, artifact, version] = coordinates.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version ? `<version>${version}</version>` : ''}${more}</dependency>`;
  };
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project><modelVersion>4.0.0</modelVersion><groupId>offkey</groupId><artifactId>stores</artifactId><version>1</version>
<dependencyManagement><dependencies>${boms.map((bom) => dependency(bom, '<type>pom</type><scope>import</scope>')).join('')}</dependencies></dependencyManagement>
<dependencies>${jars.map((jar) => dependency(jar)).join('')}</dependencies></project>\n`,
  );
  run(folder, 'mvn', '-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=libs');
}
