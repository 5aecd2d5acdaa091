// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace stint::app {

#define STINT_COMMAND(Name) std::unique_ptr<Command> make##Name##Command();
#include "registry.inc"
#undef STINT_COMMAND

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
#define STINT_COMMAND(Name) all.push_back(make##Name##Command());
#include "registry.inc"
#undef STINT_COMMAND
    return all;
}

} // namespace stint::app
