/// The script for fish: a line an option or argument, under the condition that its command was typed.
enum FishCompletions {
  static func script(_ declarations: [Declaration]) -> String {
    let head = """
      # Completions for fish: bit completions fish > ~/.config/fish/completions/bit.fish
      # Whether the words before the cursor are a command (its words) and so many arguments: any number, N, or from+ (0+).
      function __bit_is --argument-names command place
        set -l words (commandline -opc)
        set -e words[1]
        for part in (string split ' ' -- $command)
          test "$words[1]" = $part; or return 1
          set -e words[1]
        end
        test $place = any; and return 0
        set -l count 0
        set -l isValue 0
        for word in $words
          if test $isValue = 1
            set isValue 0
          else if contains -- $word $argv[3..-1]
            set isValue 1
          else if not string match -q -- '-?*' $word
            set count (math $count + 1)
          end
        end
        test $isValue = 0; or return 1
        test $count = $place; and return 0
        string match -q '*+' -- $place; and test $count -ge (string trim -c + $place)
      end
      # Folders, and files with one of the suffixes.
      function __bit_files
        complete -C "'' "(commandline -ct) | string match -r -i -- '^.*(?:/|[.](?:'(string join '|' -- $argv)'))(?:\\t.*)?$'
      end
      complete -c bit -f
      complete -c bit -n __fish_use_subcommand -s h -l help -d 'All commands.'
      complete -c bit -n __fish_use_subcommand -s V -l version -d 'The version of the program.'
      complete -c bit -n __fish_use_subcommand -a help -d 'The help on a command.'
      """
    let firsts = declarations.firstWords.flatMap { first in
      let description = Shell.quoted(declarations.abstract(first))
      return ["__fish_use_subcommand", "'__bit_is help 0'"].map { "complete -c bit -n \($0) -a \(first) -d '\(description)'" }
    }
    return ([head] + firsts + declarations.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ declaration: Declaration) -> [String] {
    let words = declaration.words
    var lines: [String] = []
    if words.count == 2 {
      lines.append("complete -c bit -n '__bit_is \(words[0]) 0' -a \(words[1]) -d '\(Shell.quoted(declaration.abstract))'")
    }
    lines += declaration.allOptions.map { option in
      let letter = option.shortName.map { " -s \($0.dropFirst())" } ?? ""
      let value = option.value == nil ? "" : value(option.valueCompletion)
      return
        "complete -c bit -n '__bit_is \"\(declaration.name)\" any'\(letter) -l \(option.name.dropFirst(2))\(value) -d '\(Shell.quoted(option.help))'"
    }
    let valued = declaration.allOptions.filter { $0.value != nil }.flatMap(\.names).joined(separator: " ")
    lines += declaration.argumentCompletions.compactMap { place, repeats, completion in
      argument(completion).map { "complete -c bit -n '__bit_is \"\(declaration.name)\" \(place)\(repeats ? "+" : "") \(valued)' \($0)" }
    }
    return lines
  }

  private static func value(_ completion: Completion) -> String {
    switch completion {
    case .files(.any): " -r -F"
    case .nothing: " -x"
    default: " -x " + (argument(completion) ?? "")
    }
  }

  private static func argument(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .words(let words): "-a '\(words.joined(separator: " "))'"
    case .files(.any): "-F"
    case .files(let kind): "-a '(__bit_files \(kind.suffixes.joined(separator: " ")))'"
    case .folders: "-a '(__fish_complete_directories (commandline -ct))'"
    }
  }
}
