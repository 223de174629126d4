/** How each format is read by its own tool: the same before the fix and after it. */
import { kubelet, type Parts } from './proof-servers';
import type { Proof } from './proofs';

export interface FormatTool {
  /** Id of the format (its file in remediation/languages). */
  readonly format: string;
  /** The program that has to be there. */
  readonly command: string;
  /** It takes minutes to build: where it was not, nothing is expected of it. */
  readonly slow?: keyof Parts;
  /** How far this proves the format: its tool printed or sent the value, or took the file. */
  readonly proof: Proof;
  /** Other files that the tool wants, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * What the shell runs in the file's folder; after the fix `.env` is loaded before it.
   * @param notes what the fix says is to be done
   * @param port of a server of the tests that takes what is sent to it
   */
  read(parts: Parts, notes: readonly string[], port: number): string;
}

/** Spring tells what it read from the files beside the program. */
const springProgram = `import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

public class Shop {
    public static void main(String[] arguments) {
        var application = new SpringApplication(Shop.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        var settings = application.run(arguments).getEnvironment();
        System.out.println(settings.getProperty("shop.api-key") + " " + settings.getProperty("shop.url"));
    }
}
`;
const spring = (format: string): FormatTool => ({
  format,
  command: 'java',
  proof: 'run',
  files: { 'Shop.java': springProgram },
  read: ({ spring: part }) =>
    part === undefined ? 'echo "Spring Boot is not prepared" >&2; exit 1' : `java -cp '${part}/libs/*' Shop.java`,
});

const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'templates/settings.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\nstringData:\n  key: {{ .Values.shop.apiKey | quote }}\n  replicas: {{ .Values.shop.replicas | quote }}\n',
};

export const formatTools: readonly FormatTool[] = [
  {
    format: 'docker-compose',
    command: 'compose',
    proof: 'run',
    read: () => 'compose compose.yaml',
  },
  { format: 'github-actions', command: 'actionlint', proof: 'compiled', read: () => 'actionlint' },
  {
    format: 'gitlab-ci',
    command: 'check-jsonschema',
    proof: 'compiled',
    read: () => 'check-jsonschema --builtin-schema vendor.gitlab-ci .gitlab-ci.yml',
  },
  {
    format: 'dockerfile',
    command: 'hadolint',
    proof: 'compiled',
    // Warnings are of taste, and those about secrets in the original are right.
    read: () => 'hadolint --failure-threshold error Dockerfile >/dev/null',
  },
  {
    format: 'kubernetes',
    command: 'kube-apiserver',
    slow: 'kubernetes',
    proof: 'compiled',
    // Taken strictly, then really created; what its containers would find in their environment is the same as before.
    read: () =>
      [
        'kubectl apply --dry-run=server --validate=strict -f deploy/shop.yaml >/dev/null',
        'kubectl apply --validate=strict -f deploy/shop.yaml >/dev/null',
        `'${process.execPath}' '${kubelet}' print shop API_KEY DATABASE_URL`,
      ].join(' && '),
  },
  {
    format: 'helm-values',
    command: 'helm',
    slow: 'helm',
    proof: 'run',
    files: chart,
    read(_, notes) {
      const [, given] = /\| helm upgrade --install RELEASE CHART (--set-file '[^']*')/.exec(notes.join(' ')) ?? [];
      const [, filled] = /(printf %s "\$\w+" \|) helm/.exec(notes.join(' ')) ?? [];
      return given === undefined ? 'helm template shop .' : `${filled} helm template shop . ${given}`;
    },
  },
  {
    format: 'terraform',
    command: 'tofu',
    slow: 'tofu',
    proof: 'run',
    read: () =>
      'tofu init -input=false >/dev/null && tofu validate >/dev/null && tofu apply -auto-approve -input=false >/dev/null && tofu show -json | jq -c ".values.root_module.resources[0].values.input"',
  },
  {
    format: 'ansible',
    command: 'ansible-playbook',
    proof: 'run',
    read: () => 'ansible-playbook --syntax-check playbook.yml >/dev/null && ansible-playbook playbook.yml',
  },
  {
    format: 'npmrc',
    command: 'npm',
    proof: 'run',
    files: { 'package.json': '{ "private": true }' },
    read: (_, __, port) => `npm whoami --registry http://127.0.0.1:${port}/`,
  },
  {
    format: 'pip-conf',
    command: 'pip',
    proof: 'run',
    read: () => 'PIP_CONFIG_FILE=pip.conf pip download --quiet --no-deps --no-input shop-client || true',
  },
  {
    format: 'pip-requirements',
    command: 'pip',
    proof: 'run',
    read: () => 'pip download --quiet --no-deps --no-input --requirement requirements.txt || true',
  },
  {
    format: 'maven-settings',
    command: 'mvn',
    proof: 'run',
    // What it did not find the last time it remembers, and says in other words.
    read: (_, __, port) =>
      `mvn --update-snapshots --batch-mode --quiet --settings settings.xml "-Dmaven.repo.local=$MAVEN_REPOSITORY" dependency:get -Dtransitive=false -Dartifact=shop:client:1 -DremoteRepositories=shop::default::http://127.0.0.1:${port}/maven || true`,
  },
  spring('spring-properties'),
  spring('spring-yaml'),
];
