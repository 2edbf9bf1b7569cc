import Testing

@testable import Checking

@Suite struct TwinsTests {
  /// A key may be a file that has to be read.
  @Test func eachKeyIsAskedForOnce() {
    var asked: [Int] = []
    let groups = [3, 1, 2, 1, 3, 4, 4].twins { element -> Int? in
      asked.append(element)
      return element == 4 ? nil : element
    }
    #expect(groups == [[3, 3], [1, 1]])
    #expect(asked == [3, 1, 2, 1, 3, 4, 4])
  }
}
