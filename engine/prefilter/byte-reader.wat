;; The prefilter's reader of bytes: what readCodes does (keyword-tables.ts), sixteen bytes at a time. Compiled by scripts/generate.mjs.
;;
;; A step takes the sixteen grams that start in sixteen bytes, as four vectors of four: those at 0, 4, 8, 12, those at 1, 5, 9, 13, and so on.
;; Their hashes name sixteen bits of the filter, which are fetched one by one: that is what the time goes into.
(module
  (import "t" "memory" (memory 1))
  ;; Where the tables by gram start, by how much a product is shifted to be a slot, and the number of slots less one.
  (import "t" "four" (global $four i32))
  (import "t" "fourShift" (global $fourShift i32))
  (import "t" "fourMask" (global $fourMask i32))
  (import "t" "three" (global $three i32))
  (import "t" "threeShift" (global $threeShift i32))
  (import "t" "threeMask" (global $threeMask i32))
  ;; Where the sets of the starts are.
  (import "t" "sets" (global $sets i32))

  ;; Where the next hit is written: the keyword, and the address at which it starts.
  (global $hit (export "hit") (mut i32) (i32.const 0))

  ;; Does the keyword whose characters are at $code stand at $text?
  (func $equal (param $code i32) (param $length i32) (param $text i32) (result i32)
    (local $byte i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $code) (local.get $length)))
    (loop $next
      (local.set $byte (i32.load8_u (local.get $text)))
      ;; A to Z become a to z.
      (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 65)) (i32.const 26))
        (then (local.set $byte (i32.or (local.get $byte) (i32.const 32)))))
      (if (i32.ne (local.get $byte) (i32.load8_u (local.get $code))) (then (return (i32.const 0))))
      (local.set $text (i32.add (local.get $text) (i32.const 1)))
      (local.set $code (i32.add (local.get $code) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $code) (local.get $end))))
    (i32.const 1))

  ;; Is it a letter or a digit?
  (func $isWord (param $byte i32) (result i32)
    (i32.or
      (i32.lt_u (i32.sub (i32.or (local.get $byte) (i32.const 32)) (i32.const 97)) (i32.const 26))
      (i32.lt_u (i32.sub (local.get $byte) (i32.const 48)) (i32.const 10))))

  ;; May a match start at $at, as far as the start at $row says? What mayStart and mayStartWord do (keyword-tables.ts, context.ts).
  (func $mayStart (param $row i32) (param $at i32) (result i32)
    (local $left i32) (local $place i32) (local $byte i32) (local $set i32)
    (if (i32.eqz (local.get $row)) (then (return (i32.const 1))))
    ;; Where a word must begin and one runs into it, it holds the beginning of an escape.
    (if
      (i32.and
        (i32.load8_u offset=1 (local.get $row))
        (call $isWord (i32.load8_u (i32.sub (local.get $at) (i32.const 1)))))
      (then
        (local.set $left (i32.const 5))
        (local.set $place (i32.sub (local.get $at) (i32.const 2)))
        (block $escape
          (loop $back
            (local.set $byte (i32.load8_u (local.get $place)))
            (br_if $escape (i32.or (i32.eq (local.get $byte) (i32.const 0x5c)) (i32.eq (local.get $byte) (i32.const 0x25))))
            (local.set $place (i32.sub (local.get $place) (i32.const 1)))
            (br_if $back (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
          (return (i32.const 0)))))
    (local.set $left (i32.load8_u (local.get $row)))
    (local.set $set (i32.add (local.get $row) (i32.const 2)))
    (local.set $place (local.get $at))
    (block $all
      (loop $next
        (br_if $all (i32.eqz (local.get $left)))
        (local.set $byte (i32.load8_u (local.get $place)))
        (if
          (i32.eqz
            (i32.and
              (i32.shr_u
                (i32.load8_u
                  (i32.add
                    (i32.add (global.get $sets) (i32.shl (i32.load8_u (local.get $set)) (i32.const 5)))
                    (i32.shr_u (local.get $byte) (i32.const 3))))
                (i32.and (local.get $byte) (i32.const 7)))
              (i32.const 1)))
          (then (return (i32.const 0))))
        (local.set $place (i32.add (local.get $place) (i32.const 1)))
        (local.set $set (i32.add (local.get $set) (i32.const 1)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $next)))
    (i32.const 1))

  ;; Writes a hit for each keyword of the gram that stands there.
  (func $compare (param $table i32) (param $shift i32) (param $mask i32) (param $gram i32) (param $at i32)
    (local $slot i32)
    (local $entry i32)
    (local $start i32)
    (local.set $slot (i32.shr_u (i32.mul (local.get $gram) (i32.const 0x9e3779b1)) (local.get $shift)))
    (loop $probe
      (local.set $entry (i32.load offset=4 (i32.add (local.get $table) (i32.shl (local.get $slot) (i32.const 3)))))
      (if (i32.eqz (local.get $entry)) (then (return)))
      (if (i32.ne (i32.load (i32.add (local.get $table) (i32.shl (local.get $slot) (i32.const 3)))) (local.get $gram))
        (then
          (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (local.get $mask)))
          (br $probe))))
    (loop $chain
      (local.set $start (i32.sub (local.get $at) (i32.load offset=8 (local.get $entry))))
      (if
        (if (result i32) (call $equal (i32.load offset=12 (local.get $entry)) (i32.load offset=16 (local.get $entry)) (local.get $start))
          (then (call $mayStart (i32.load offset=20 (local.get $entry)) (local.get $start)))
          (else (i32.const 0)))
        (then
          (i32.store (global.get $hit) (i32.load offset=4 (local.get $entry)))
          (i32.store offset=4 (global.get $hit) (local.get $start))
          (global.set $hit (i32.add (global.get $hit) (i32.const 8)))))
      (br_if $chain (local.tee $entry (i32.load (local.get $entry))))))

  ;; Reads from $at to $end, which is a whole number of steps away, and writes hits from $hits on; stops early where the next could lie behind $hitsEnd.
  ;; Gives where it stopped. Bytes around what is read are read, too: those of the text, or zeros where it ends.
  (func (export "read") (param $at i32) (param $end i32) (param $hits i32) (param $hitsEnd i32) (result i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $bits v128) (local $low v128) (local $high v128)
    (local $left i32) (local $index i32) (local $place i32) (local $gram i32)
    (global.set $hit (local.get $hits))
    (block $done
      (loop $step
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (br_if $done (i32.gt_u (global.get $hit) (local.get $hitsEnd)))
        ;; The products of the grams.
        (local.set $a (i32x4.mul (v128.or (v128.load offset=0 align=1 (local.get $at)) (v128.const i32x4 0x20202020 0x20202020 0x20202020 0x20202020)) (v128.const i32x4 0x9e3779b1 0x9e3779b1 0x9e3779b1 0x9e3779b1)))
        (local.set $b (i32x4.mul (v128.or (v128.load offset=1 align=1 (local.get $at)) (v128.const i32x4 0x20202020 0x20202020 0x20202020 0x20202020)) (v128.const i32x4 0x9e3779b1 0x9e3779b1 0x9e3779b1 0x9e3779b1)))
        (local.set $c (i32x4.mul (v128.or (v128.load offset=2 align=1 (local.get $at)) (v128.const i32x4 0x20202020 0x20202020 0x20202020 0x20202020)) (v128.const i32x4 0x9e3779b1 0x9e3779b1 0x9e3779b1 0x9e3779b1)))
        (local.set $d (i32x4.mul (v128.or (v128.load offset=3 align=1 (local.get $at)) (v128.const i32x4 0x20202020 0x20202020 0x20202020 0x20202020)) (v128.const i32x4 0x9e3779b1 0x9e3779b1 0x9e3779b1 0x9e3779b1)))
        ;; Three bits of each name a bit of a byte: sixteen bytes with that bit set.
        (local.set $bits
          (i8x16.swizzle
            (v128.const i8x16 1 2 4 8 16 32 64 128 0 0 0 0 0 0 0 0)
            (i8x16.narrow_i16x8_u
              (i16x8.narrow_i32x4_u
                (v128.and (i32x4.shr_u (local.get $a) (i32.const 11)) (v128.const i32x4 7 7 7 7))
                (v128.and (i32x4.shr_u (local.get $b) (i32.const 11)) (v128.const i32x4 7 7 7 7)))
              (i16x8.narrow_i32x4_u
                (v128.and (i32x4.shr_u (local.get $c) (i32.const 11)) (v128.const i32x4 7 7 7 7))
                (v128.and (i32x4.shr_u (local.get $d) (i32.const 11)) (v128.const i32x4 7 7 7 7))))))
        ;; The eighteen highest name the byte, in two vectors, so that two fetches are under way at once.
        (local.set $a (i32x4.shr_u (local.get $a) (i32.const 14)))
        (local.set $b (i32x4.shr_u (local.get $b) (i32.const 14)))
        (local.set $c (i32x4.shr_u (local.get $c) (i32.const 14)))
        (local.set $d (i32x4.shr_u (local.get $d) (i32.const 14)))
        (local.set $low (v128.load8_lane 0 (i32x4.extract_lane 0 (local.get $a)) (v128.const i64x2 0 0)))
        (local.set $high (v128.load8_lane 8 (i32x4.extract_lane 0 (local.get $c)) (v128.const i64x2 0 0)))
        (local.set $low (v128.load8_lane 1 (i32x4.extract_lane 1 (local.get $a)) (local.get $low)))
        (local.set $high (v128.load8_lane 9 (i32x4.extract_lane 1 (local.get $c)) (local.get $high)))
        (local.set $low (v128.load8_lane 2 (i32x4.extract_lane 2 (local.get $a)) (local.get $low)))
        (local.set $high (v128.load8_lane 10 (i32x4.extract_lane 2 (local.get $c)) (local.get $high)))
        (local.set $low (v128.load8_lane 3 (i32x4.extract_lane 3 (local.get $a)) (local.get $low)))
        (local.set $high (v128.load8_lane 11 (i32x4.extract_lane 3 (local.get $c)) (local.get $high)))
        (local.set $low (v128.load8_lane 4 (i32x4.extract_lane 0 (local.get $b)) (local.get $low)))
        (local.set $high (v128.load8_lane 12 (i32x4.extract_lane 0 (local.get $d)) (local.get $high)))
        (local.set $low (v128.load8_lane 5 (i32x4.extract_lane 1 (local.get $b)) (local.get $low)))
        (local.set $high (v128.load8_lane 13 (i32x4.extract_lane 1 (local.get $d)) (local.get $high)))
        (local.set $low (v128.load8_lane 6 (i32x4.extract_lane 2 (local.get $b)) (local.get $low)))
        (local.set $high (v128.load8_lane 14 (i32x4.extract_lane 2 (local.get $d)) (local.get $high)))
        (local.set $low (v128.load8_lane 7 (i32x4.extract_lane 3 (local.get $b)) (local.get $low)))
        (local.set $high (v128.load8_lane 15 (i32x4.extract_lane 3 (local.get $d)) (local.get $high)))
        (local.set $bits (v128.and (local.get $bits) (v128.or (local.get $low) (local.get $high))))
        (if (v128.any_true (local.get $bits))
          (then
            (local.set $left (i32.xor (i32.const 0xffff) (i8x16.bitmask (i8x16.eq (local.get $bits) (v128.const i64x2 0 0)))))
            (loop $each
              (local.set $index (i32.ctz (local.get $left)))
              ;; The grams of a vector are four apart.
              (local.set $place
                (i32.add
                  (local.get $at)
                  (i32.add
                    (i32.shl (i32.and (local.get $index) (i32.const 3)) (i32.const 2))
                    (i32.shr_u (local.get $index) (i32.const 2)))))
              (local.set $gram (i32.or (i32.load align=1 (local.get $place)) (i32.const 0x20202020)))
              (call $compare (global.get $four) (global.get $fourShift) (global.get $fourMask) (local.get $gram) (local.get $place))
              (call $compare (global.get $three) (global.get $threeShift) (global.get $threeMask) (i32.and (local.get $gram) (i32.const 0xffffff)) (local.get $place))
              (br_if $each (local.tee $left (i32.and (local.get $left) (i32.sub (local.get $left) (i32.const 1))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $step)))
    (local.get $at))
)
