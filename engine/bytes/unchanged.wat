;; What two versions of a file have in common, sixteen bytes at a time. Compiled by scripts/generate.mjs.
;; Both lie in memory behind the table of lines, with at least 32 bytes in front and behind each that may be read.
(module
  (memory (export "memory") 1)
  ;; What `next` has found: where it starts in the one and in the other, and how many bytes are the same from there on; 0 for nothing.
  (global $before (export "before") (mut i32) (i32.const 0))
  (global $after (export "after") (mut i32) (i32.const 0))
  (global $length (export "length") (mut i32) (i32.const 0))

  ;; How many bytes are the same from $a and from $b on, $most at most.
  (func $forward (export "forward") (param $a i32) (param $b i32) (param $most i32) (result i32)
    (local $same i32) (local $other i32)
    (block $done
      (loop $step
        (br_if $done (i32.ge_s (local.get $same) (local.get $most)))
        (local.set $other
          (i32.xor
            (i32.const 0xffff)
            (i8x16.bitmask
              (i8x16.eq
                (v128.load (i32.add (local.get $a) (local.get $same)))
                (v128.load (i32.add (local.get $b) (local.get $same)))))))
        (if (local.get $other)
          (then
            (local.set $same (i32.add (local.get $same) (i32.ctz (local.get $other))))
            (br $done)))
        (local.set $same (i32.add (local.get $same) (i32.const 16)))
        (br $step)))
    (select (local.get $same) (local.get $most) (i32.lt_s (local.get $same) (local.get $most))))

  ;; How many bytes are the same in front of $a and of $b, $most at most.
  (func (export "backward") (param $a i32) (param $b i32) (param $most i32) (result i32)
    (local $same i32) (local $other i32)
    (block $done
      (loop $step
        (br_if $done (i32.ge_s (local.get $same) (local.get $most)))
        (local.set $other
          (i32.xor
            (i32.const 0xffff)
            (i8x16.bitmask
              (i8x16.eq
                (v128.load (i32.sub (i32.sub (local.get $a) (local.get $same)) (i32.const 16)))
                (v128.load (i32.sub (i32.sub (local.get $b) (local.get $same)) (i32.const 16)))))))
        (if (local.get $other)
          (then
            (local.set $same (i32.add (local.get $same) (i32.sub (i32.clz (local.get $other)) (i32.const 16))))
            (br $done)))
        (local.set $same (i32.add (local.get $same) (i32.const 16)))
        (br $step)))
    (select (local.get $same) (local.get $most) (i32.lt_s (local.get $same) (local.get $most))))

  ;; Where the line behind the one at $at starts; $end or more where there is none.
  (func $nextLine (param $at i32) (param $end i32) (result i32)
    (local $breaks i32)
    (block $done
      (loop $step
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $breaks (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (i8x16.splat (i32.const 10)))))
        (if (local.get $breaks)
          (then (return (i32.add (i32.add (local.get $at) (i32.ctz (local.get $breaks))) (i32.const 1)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $step)))
    (local.get $at))

  ;; The place in the table of what starts at $at: a hash of 32 bytes, twelve bits of it, four bytes for each.
  (func $entry (param $at i32) (result i32)
    (i32.and
      (i32.wrap_i64
        (i64.shr_u
          (i64.mul
            (i64.add
              (i64.mul
                (i64.xor (i64.load (local.get $at)) (i64.rotl (i64.load offset=8 (local.get $at)) (i64.const 23)))
                (i64.const 0x9e3779b97f4a7c15))
              (i64.xor (i64.load offset=16 (local.get $at)) (i64.rotl (i64.load offset=24 (local.get $at)) (i64.const 29))))
            (i64.const 0xd6e8feb86659fd93))
          (i64.const 48)))
      (i32.const 0x3ffc)))

  ;; Looks for a line that starts behind $i and one that starts behind $j, among the next $count of each, from which on $least bytes are the same.
  ;; Gives how many bytes it has read.
  (func (export "next")
    (param $i i32) (param $iEnd i32) (param $j i32) (param $jEnd i32) (param $count i32) (param $least i32)
    (result i32)
    (local $at i32) (local $lines i32) (local $entry i32) (local $there i32) (local $most i32) (local $same i32)
    (global.set $length (i32.const 0))
    (memory.fill (i32.const 0) (i32.const 0) (i32.const 0x4000))
    (local.set $at (local.get $i))
    (local.set $lines (local.get $count))
    (block $read
      (loop $line
        (local.set $at (call $nextLine (local.get $at) (local.get $iEnd)))
        (br_if $read (i32.ge_u (local.get $at) (local.get $iEnd)))
        (local.set $entry (call $entry (local.get $at)))
        (if (i32.eqz (i32.load (local.get $entry)))
          (then (i32.store (local.get $entry) (local.get $at))))
        (br_if $line (local.tee $lines (i32.sub (local.get $lines) (i32.const 1))))))
    (local.set $i (i32.sub (local.get $at) (local.get $i)))
    (local.set $at (local.get $j))
    (local.set $lines (local.get $count))
    (block $read
      (loop $line
        (local.set $at (call $nextLine (local.get $at) (local.get $jEnd)))
        (br_if $read (i32.ge_u (local.get $at) (local.get $jEnd)))
        (local.set $there (i32.load (call $entry (local.get $at))))
        (if (local.get $there)
          (then
            (local.set $most (i32.sub (local.get $iEnd) (local.get $there)))
            (local.set $same (i32.sub (local.get $jEnd) (local.get $at)))
            (if (i32.lt_s (local.get $same) (local.get $most)) (then (local.set $most (local.get $same))))
            (local.set $same (call $forward (local.get $there) (local.get $at) (local.get $most)))
            (if (i32.ge_s (local.get $same) (local.get $least))
              (then
                (global.set $before (local.get $there))
                (global.set $after (local.get $at))
                (global.set $length (local.get $same))
                (br $read)))))
        (br_if $line (local.tee $lines (i32.sub (local.get $lines) (i32.const 1))))))
    (i32.add (local.get $i) (i32.sub (local.get $at) (local.get $j))))
)
