import { folderOf, nameOf, type Service, type ServiceKind } from '../service';

const block =
  /^(resource|data|module|provider|variable|locals|output|ephemeral)\b[ \t]*(?:"([^"\n]*)")?[ \t]*(?:"([^"\n]*)")?[ \t]*\{/;

/** The blocks at the top of a file, with their lines. A block ends at a brace at the start of a line, as `terraform fmt` writes it. */
function blocks(path: string, text: string): Service[] {
  const lines = text.split(/\r\n|\n|\r/);
  const found: Service[] = [];
  for (let i = 0; i < lines.length; i++) {
    const match = block.exec(lines[i]!);
    if (match === null) continue;
    const [, type, first, second] = match;
    let end = i;
    if (!/\}\s*$/.test(lines[i]!)) while (end < lines.length - 1 && !lines[end]!.startsWith('}')) end++;
    const name =
      type === 'resource' ? `${first}.${second}` : [type, first, second].filter((part) => part !== undefined).join('.');
    found.push({ kind: 'terraform', name, path, lines: [i + 1, end + 1] });
    i = end;
  }
  return found;
}

const kind: ServiceKind = {
  id: 'terraform',
  title: 'Terraform block',
  matches: (path) => /\.(tf|tofu|tfvars)$/.test(path),
  read: (path, text) =>
    path.endsWith('.tfvars')
      ? [{ kind: 'terraform', name: `variables of ${nameOf(folderOf(path)) || 'the root module'}`, path }]
      : blocks(path, text),
};
export default kind;
