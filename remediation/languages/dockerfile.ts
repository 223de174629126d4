import { DockerfileParser } from 'dockerfile-ast';
import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';
import type { FixRequest } from '../types';

/** What an instruction of the file is, with its span. */
interface Instruction {
  readonly keyword: string;
  readonly start: number;
  readonly end: number;
}

function instructionAt({ text, start }: FixRequest): Instruction | undefined {
  const lines = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const range = instruction.getRange();
    const from = lines[range.start.line]! + range.start.character;
    const to = lines[range.end.line]! + range.end.character;
    if (from <= start && start < to) return { keyword: instruction.getKeyword(), start: from, end: to };
  }
  return undefined;
}

/** An image keeps what ENV, ARG and COPY put into it. A build reads a secret through a mount; a container gets its environment when it starts. */
const dockerfile: FormatLanguage = {
  kind: 'format',
  id: 'dockerfile',
  title: 'Dockerfile',
  languages: ['dockerfile'],
  offer: (name) => `Give ${name} to the build or the container, not to the image`,
  nameAt(request) {
    const line = request.text.slice(request.text.lastIndexOf('\n', request.start - 1) + 1, request.start);
    const name = /([A-Za-z_][A-Za-z0-9_]*)[= ]["']?[^\s"']*$/.exec(line)?.[1];
    return name === undefined || /^(RUN|ENV|ARG|Bearer|Basic|Token)$/i.test(name) ? undefined : toVariableName(name);
  },
  plan(request, name) {
    const { text, start, end } = request;
    const instruction = instructionAt(request);
    const value = text.slice(start, end);
    if (instruction?.keyword === 'RUN') {
      const before = text.slice(instruction.start, start);
      if (/^RUN\s+(?:--\S+\s+)*\[/.test(text.slice(instruction.start)))
        return { refused: 'The exec form (RUN ["…"]) has no variables. Write it as a shell command.' };
      if ((before.replace(/\\'|"[^"]*"/g, '').split("'").length - 1) % 2 === 1)
        return { refused: 'Between single quotes the shell has no variables. Use double quotes.' };
      const keywordEnd = instruction.start + 'RUN'.length;
      return {
        edits: [
          { start: keywordEnd, end: keywordEnd, text: ` --mount=type=secret,id=${name},env=${name}` },
          { start, end, text: `\${${name}}` },
        ],
        env: { name, value },
        notes: [`Build with \`set -a; . ./.env; set +a; docker build --secret id=${name},env=${name} .\``],
      };
    }
    if (instruction?.keyword === 'ENV') {
      const single = /^ENV\s+[A-Za-z_][A-Za-z0-9_]*(?:=|\s+)(?:"[^"\n]*"|'[^'\n]*'|[^\s"'\\]+)\s*$/.test(
        text.slice(instruction.start, instruction.end),
      );
      if (!single) return { refused: 'This ENV sets several variables. Give the secret an ENV line of its own first.' };
      const key = /^ENV\s+([A-Za-z_][A-Za-z0-9_]*)/.exec(text.slice(instruction.start))![1]!;
      const whole = /^ENV\s+\w+(?:=|\s+)["']?([^"'\n]*?)["']?\s*$/.exec(
        text.slice(instruction.start, instruction.end),
      )![1]!;
      const next = text.indexOf('\n', instruction.end);
      return {
        edits: [{ start: instruction.start, end: next < 0 ? text.length : next + 1, text: '' }],
        env: { name: key, value: whole },
        notes: ['Start the container with `docker run --env-file .env …`.'],
      };
    }
    return {
      refused:
        'An image keeps what ARG, LABEL and COPY put into it. Read it in a RUN with --mount=type=secret, or give it to the container when it starts.',
    };
  },
};

export default dockerfile;
