// SPDX-License-Identifier: GPL-3.0-or-later
// A program that does nothing: it is linked with a room to see that the room has all that it needs.
int main()
{
    return 0;
}
