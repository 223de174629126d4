import { cLike, joinRefusal } from '../c-like';

/** A variable that is not set reads as a null pointer. */
export default cLike({
  id: 'c',
  title: 'C',
  languages: ['c'],
  getenv: 'getenv',
  include: '#include <stdlib.h>',
  part: joinRefusal,
});
