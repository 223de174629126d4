import type { FormatLanguage } from '../language';
import { decodeEscapes, lineBreakOf } from '../strings';
import { toVariableName } from '../name';

/** Stores that a provider reads as an ephemeral resource: it is in no state and no plan (Terraform 1.10, OpenTofu 1.11; the providers' documentation). */
const ephemeral: Readonly<Record<string, string>> = {
  'aws-secrets-manager': 'ephemeral "aws_secretsmanager_secret_version"',
  'aws-parameter-store': 'ephemeral "aws_ssm_parameter"',
  vault: 'ephemeral "vault_kv_secret_v2"',
  'google-secret-manager': 'ephemeral "google_secret_manager_secret_version"',
  'azure-key-vault': 'ephemeral "azurerm_key_vault_secret"',
};

const intoState =
  'Sensitive hides the value in the output only: what a resource keeps stands readable in the state. Where the resource has a write-only argument (its name ends with _wo), declare the variable `ephemeral = true` and give it to that; else keep the state in a backend that encrypts it.';

/** A sensitive variable, filled from TF_VAR_name. Sensitive hides it in the output; what a resource gets still lands in the state. */
const terraform: FormatLanguage = {
  kind: 'format',
  id: 'terraform',
  title: 'Terraform',
  languages: ['terraform'],
  grammar: 'hcl',
  offer: (name) => `Read it from a sensitive variable (TF_VAR_${name.toLowerCase()})`,
  refuseStore: (store) =>
    ephemeral[store] === undefined
      ? undefined
      : `A data source would write the value into the state. Read it with ${ephemeral[store]}, and give it to a provider or to a write-only argument (its name ends with _wo).`,
  nameAt(request) {
    const line = request.text.slice(request.text.lastIndexOf('\n', request.start - 1) + 1, request.start);
    const key = /([A-Za-z_][\w-]*)"?\s*[=:]\s*"?[^"=]*$/.exec(line)?.[1];
    return key === undefined ? undefined : toVariableName(key);
  },
  plan(request, name, root) {
    const { text, start, end, path } = request;
    if (/\.tfvars$/.test(path))
      return {
        refused: 'A .tfvars file holds values only. Leave the entry out and set TF_VAR_name in the environment.',
      };
    let node = root?.descendantForIndex(start, Math.max(start, end - 1)) ?? null;
    while (node !== null && !/^(template_expr|string_lit|literal_value|heredoc_template)$/.test(node.type))
      node = node.parent;
    if (node === null || node.type === 'heredoc_template')
      return { refused: 'Only a quoted text can become a variable here.' };
    const inVariable = /\bvariable\s+"([^"]+)"\s*\{[^}]*$/.exec(text.slice(0, start));
    const variable = inVariable?.[1] ?? name.toLowerCase();
    const value = decodeEscapes(text.slice(start, end));
    const env = { name: `TF_VAR_${variable}`, value };
    // What configures a provider is in no state.
    const top = text
      .slice(0, start)
      .match(/^[a-z]+\b(?=[^\n=]*\{)/gm)
      ?.at(-1);
    const notes = [
      'Load `.env` before Terraform runs: `set -a; . ./.env; set +a`.',
      ...(top === 'provider' ? [] : [intoState]),
    ];
    if (inVariable !== null) {
      // The default of a variable: without it the variable is asked for, or comes from the environment.
      const from = text.lastIndexOf('\n', start) + 1;
      const to = text.indexOf('\n', end);
      if (!/^\s*default\s*=/.test(text.slice(from, start)) || to < 0)
        return { refused: 'Only the default of a variable can be left out.' };
      const block = text.slice(inVariable.index, text.indexOf('}', end));
      const indent = /^[ \t]*/.exec(text.slice(from))![0];
      return {
        edits: [
          {
            start: from,
            end: to + 1,
            text: /\bsensitive\s*=\s*true/.test(block) ? '' : `${indent}sensitive = true${lineBreakOf(text)}`,
          },
        ],
        env,
        notes,
      };
    }
    const whole = node.startIndex + 1 === start && node.endIndex - 1 === end;
    const edits = [
      whole
        ? { start: node.startIndex, end: node.endIndex, text: `var.${variable}` }
        : { start, end, text: `\${var.${variable}}` },
    ];
    if (!new RegExp(`^\\s*variable\\s+"${variable}"`, 'm').test(text)) {
      const lineBreak = lineBreakOf(text);
      const lead = /\n$/.test(text) ? lineBreak : lineBreak + lineBreak;
      edits.push({
        start: text.length,
        end: text.length,
        text: `${lead}variable "${variable}" {\n  type      = string\n  sensitive = true\n}\n`.replace(
          /\r?\n/g,
          lineBreak,
        ),
      });
    }
    return { edits, env, notes };
  },
};

export default terraform;
