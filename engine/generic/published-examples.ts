/** Values of the examples in standards and in the documentation that everybody copies from: they open nothing. */
import { published as refuted } from '../checks/published';

/** OAuth 1.0 (RFC 5849), OAuth 2.0 (RFC 6749), bearer tokens (RFC 6750), WebSocket (RFC 6455), the storage emulator of Azure, the first examples of Twitter's pages. */
export const published = refuted(
  0x9e49269d,
  0x2bdd531a,
  0x0fc657b9,
  0x25cb1226,
  0x6af2cb86,
  0x14d238f3,
  0xa8b108b3,
  0x146e0aa1,
  0x02d12047,
  0xc3f0aa47,
  0x0f945a27,
  0x5a42aa30,
  0xef8c5b51,
  0xd43b7b44,
  0x779eb5f1,
  0x07931460,
  0x80f5baf0,
  0x5809ab0c,
  0x875da78a,
  0x0d7f1a39,
  0x804bc170,
  0xb4cbd586,
  0x494bda51,
  0xe0318833,
  0x1bbf5538,
);
