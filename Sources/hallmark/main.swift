import Commands

CommandLineTool.run()
