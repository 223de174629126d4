// The clients of all stores for Java, Kotlin and Scala.
import { has } from './command.mjs';
import { mavenJars } from './maven.mjs';

const boms = [
  'software.amazon.awssdk:bom:2.40.2',
  'com.azure:azure-sdk-bom:1.3.6',
  'com.google.cloud:libraries-bom:26.76.0',
];
const jars = [
  'software.amazon.awssdk:secretsmanager',
  'software.amazon.awssdk:ssm',
  'io.github.jopenlibs:vault-java-driver:6.2.0',
  'com.cyberark.conjur.api:conjur-api:3.0.3',
  'com.azure:azure-security-keyvault-secrets',
  'com.azure:azure-identity',
  'com.google.cloud:google-cloud-secretmanager',
  // What conjur-api 3 calls and does not bring.
  'org.glassfish.jersey.core:jersey-client:2.41',
  'org.glassfish.jersey.inject:jersey-hk2:2.41',
  'com.google.code.gson:gson:2.13.1',
  'joda-time:joda-time:2.14.0',
  // One classpath for all clients: what one of them excludes, another needs.
  'commons-logging:commons-logging:1.2',
];

export default {
  missing: () => (!has('java', '-version') || !has('mvn', '--version')) && 'a JDK and Maven',
  versions: [...boms, ...jars],
  make: (folder) => mavenJars(folder, boms, jars),
};
