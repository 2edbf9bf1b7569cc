// HookFiles
