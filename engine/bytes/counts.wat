;; Counts in bytes, sixteen at a time: what the first pages of a file are judged by, and what offsets of text are counted with. Compiled by scripts/generate.mjs.
;; Each function reads whole steps of sixteen bytes; zeros behind the text count for nothing.
(module
  (memory (export "memory") 1)
  ;; What `count` has found beside what it gives.
  (global $more (export "more") (mut i32) (i32.const 0))
  (global $breaks (export "breaks") (mut i32) (i32.const 0))
  (global $last (export "last") (mut i32) (i32.const 0))

  ;; Control characters that text does not use: below 32, and not tab, line feed, form feed, carriage return, escape, nor a zero behind $length.
  (func (export "controls") (param $length i32) (result i32)
    (local $at i32) (local $count i32) (local $v v128)
    (loop $step
      (local.set $v (v128.load (local.get $at)))
      (local.set $count
        (i32.add
          (local.get $count)
          (i32.popcnt
            (i8x16.bitmask
              (v128.andnot
                (i8x16.lt_u (local.get $v) (i8x16.splat (i32.const 32)))
                (v128.or
                  (v128.or (i8x16.eq (local.get $v) (i8x16.splat (i32.const 9))) (i8x16.eq (local.get $v) (i8x16.splat (i32.const 10))))
                  (v128.or
                    (i8x16.eq (local.get $v) (i8x16.splat (i32.const 12)))
                    (v128.or (i8x16.eq (local.get $v) (i8x16.splat (i32.const 13))) (i8x16.eq (local.get $v) (i8x16.splat (i32.const 27)))))))))))
      (br_if $step (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $length))))
    ;; The zeros of the last step are no part of the text.
    (i32.sub (local.get $count) (i32.sub (local.get $at) (local.get $length))))

  ;; Of the bytes up to $end: gives how many go on with a character of UTF-8; `more`: how many start one of four bytes; `breaks`: how many line breaks
  ;; there are (\n, or \r with no \n behind it), and `last`: where the last one ends.
  (func (export "count") (param $end i32) (result i32)
    (local $at i32) (local $going i32) (local $found i32) (local $v v128)
    (global.set $more (i32.const 0))
    (global.set $breaks (i32.const 0))
    (global.set $last (i32.const 0))
    (loop $step
      (local.set $v (v128.load (local.get $at)))
      (local.set $going (i32.add (local.get $going) (i32.popcnt (i8x16.bitmask (i8x16.lt_s (local.get $v) (i8x16.splat (i32.const -64)))))))
      (global.set $more (i32.add (global.get $more) (i32.popcnt (i8x16.bitmask (i8x16.ge_u (local.get $v) (i8x16.splat (i32.const 0xf0)))))))
      (local.set $found
        (i8x16.bitmask
          (v128.or
            (i8x16.eq (local.get $v) (i8x16.splat (i32.const 10)))
            (v128.andnot
              (i8x16.eq (local.get $v) (i8x16.splat (i32.const 13)))
              (i8x16.eq (v128.load offset=1 align=1 (local.get $at)) (i8x16.splat (i32.const 10)))))))
      (if (local.get $found)
        (then
          (global.set $breaks (i32.add (global.get $breaks) (i32.popcnt (local.get $found))))
          (global.set $last (i32.add (local.get $at) (i32.sub (i32.const 32) (i32.clz (local.get $found)))))))
      (br_if $step (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (local.get $going))

  ;; Is one of the bytes up to $end no ASCII?
  (func (export "high") (param $end i32) (result i32)
    (local $at i32) (local $all v128)
    (loop $step
      (local.set $all (v128.or (local.get $all) (v128.load (local.get $at))))
      (br_if $step (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (i8x16.bitmask (local.get $all)))
)
