import { HttpsProxyAgent } from 'https-proxy-agent';

/** How an editor's settings say that the network is reached (`http.*` of VS Code). What they leave open the environment says. */
export interface Network {
  /** Address of a proxy; empty where none is set. */
  readonly proxy?: string;
  /** False: no proxy is used, whatever else is set. */
  readonly useProxy?: boolean;
  /** False: the certificate of the proxy itself may be any. That of the host behind it is always checked. */
  readonly strict?: boolean;
  /** Hosts that are reached without the proxy. */
  readonly without?: readonly string[];
}

/**
 * The proxy on the way to a host: that of the settings, else HTTPS_PROXY, but for hosts that the settings or NO_PROXY name (`example.org` with all below it,
 * `.example.org`, `*.example.org`, `host:port`, `*`).
 */
export function proxyFor(url: URL, network: Network, environment: NodeJS.ProcessEnv): string | undefined {
  if (network.useProxy === false) return undefined;
  const proxy = network.proxy || environment.HTTPS_PROXY || environment.https_proxy;
  if (!proxy) return undefined;
  const without = [...(network.without ?? []), ...(environment.NO_PROXY ?? environment.no_proxy ?? '').split(',')].map(
    (name) => name.trim().toLowerCase(),
  );
  return without.some((name) => name !== '' && matches(url, name)) ? undefined : proxy;
}

function matches({ hostname, port }: URL, name: string): boolean {
  if (name === '*') return true;
  const [, host = '', only] = /^(.*?)(?::(\d+))?$/.exec(name)!;
  if (only !== undefined && only !== (port || '443')) return false;
  const bare = host.replace(/^\*?\./, '');
  return hostname === bare || hostname.endsWith(`.${bare}`);
}

/** An agent that goes through a proxy. Only the way to the proxy itself may be lax: what is set here does not reach the connection behind it. */
export function throughProxy(
  proxy: string,
  { strict = true }: Network,
  deadline: AbortSignal,
): HttpsProxyAgent<string> {
  const agent = new HttpsProxyAgent(proxy);
  const options = agent.connectOpts as { rejectUnauthorized?: boolean; signal?: AbortSignal };
  options.signal = deadline;
  if (!strict) options.rejectUnauthorized = false;
  return agent;
}
