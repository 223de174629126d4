// Spring Boot, which reads application.properties and application.yaml.
import { has } from './command.mjs';
import { mavenJars } from './maven.mjs';

const jars = ['org.springframework.boot:spring-boot:3.5.7', 'org.yaml:snakeyaml:2.4'];

export default {
  missing: () => (!has('java', '-version') || !has('mvn', '--version')) && 'a JDK and Maven',
  versions: jars,
  make: (folder) => mavenJars(folder, [], jars),
};
