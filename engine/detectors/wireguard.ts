import { provider } from '../provider';

export default provider({
  id: 'wireguard',
  name: 'WireGuard',
  home: 'https://www.wireguard.com/',
  secrets: [
    {
      id: 'wireguard-private-key',
      name: 'WireGuard private key',
      keywords: ['privatekey', 'wireguard_private', 'wireguardprivate', 'wg_private', 'wgprivate'],
      pattern:
        /(?:PrivateKey\s{0,4}=\s{0,4}|(?:wireguard|wg)_?private_?key["']?\s{0,4}[=:]\s{0,4}["']?)(?<secret>[A-Za-z0-9+\/]{42}[AEIMQUYcgkosw048]=)/i,
      environmentVariable: 'WIREGUARD_PRIVATE_KEY',
      sample: 'PrivateKey = [A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'WIREGUARD_PRIVATE_KEY=<[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>',
          '[Interface]\nAddress = 10.0.0.2/32\nDNS = 10.0.0.1\nPrivateKey = <[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>\n',
          'wgPrivateKey: "<[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>"',
        ],
        miss: [
          '[Peer]\nPublicKey = <[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>\nEndpoint = 192.0.2.1\n',
          'PrivateKey = <[A-Za-z0-9]{12}>',
        ],
      },
    },
    {
      id: 'wireguard-preshared-key',
      name: 'WireGuard preshared key',
      keywords: ['presharedkey', 'wireguard_preshared', 'wireguardpreshared', 'wg_preshared', 'wgpreshared'],
      pattern:
        /(?:PresharedKey\s{0,4}=\s{0,4}|(?:wireguard|wg)_?preshared_?key["']?\s{0,4}[=:]\s{0,4}["']?)(?<secret>[A-Za-z0-9+\/]{42}[AEIMQUYcgkosw048]=)/i,
      environmentVariable: 'WIREGUARD_PRESHARED_KEY',
      sample: 'PresharedKey = [A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'WIREGUARD_PRESHARED_KEY=<[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>',
          '[Peer]\nAllowedIPs = 10.0.0.0/24\nPresharedKey = <[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>\n',
          'wgPresharedKey: "<[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>"',
        ],
        miss: [
          '[Peer]\nPublicKey = <[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=>\nAllowedIPs = 192.0.2.1\n',
          'PresharedKey = <[A-Za-z0-9]{12}>',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key pair with “wg genkey” on the machine that uses it, so that the private half never leaves it.',
        url: 'https://www.wireguard.com/quickstart/',
      },
    ],
    check: [
      {
        text: 'The server shows each peer’s endpoint and last handshake: look for addresses you do not know.',
        url: 'https://www.wireguard.com/quickstart/',
      },
    ],
    rotate: [
      {
        text: 'Add the new public key as a second peer with an address of its own, move the machine to it, then remove the old peer.',
      },
    ],
    revoke: [
      {
        text: 'Remove the peer with the old public key from every other end; its sessions end within minutes.',
        url: 'https://www.wireguard.com/quickstart/',
      },
    ],
    risks: ['Somebody can join the network in the machine’s place; what was recorded earlier stays unreadable.'],
    links: ['https://www.wireguard.com/protocol/', 'https://www.wireguard.com/quickstart/'],
  },
});
