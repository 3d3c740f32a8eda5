// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace liaison {

// What the running program asks of its operating system, so that what is in a case file does not leave it by a side
// door. Nothing here fails loudly: a system that lacks one of these still runs the program. Whatever is not POSIX has
// empty bodies.

// To be called first in main(): what the program makes is its owner's alone (umask 077), a crash leaves no image of the
// memory on the disk, and a file that grows beyond a limit is an error of writing, not the end of the program. In a
// release build other programs of the same person may not look into the memory either.
void keepProcessPrivate();

// Makes the memory allocator overwrite what is freed. To be called before other threads begin; some speed is its price.
void overwriteFreedMemory();

// Hands freed memory back to the system, which overwrites it before anybody sees it again; small blocks that the
// calling thread freed are overwritten first.
void returnFreedMemory();

} // namespace liaison
