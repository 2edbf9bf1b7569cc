extension Registry {
  /// The rules of group icon.
  static let icon: [any Rule.Type] = [
    IconMissing.self,
    IconNotAllowed.self,
    IconName.self,
    IconFormat.self,
    IconCorrupt.self,
    IconAnimated.self,
    IconSquare.self,
    IconDimensions.self,
    IconRecommendedSize.self,
    IconFileSize.self,
    IconTransparent.self,
    IconRoundedCorners.self,
    IconBackgroundUneven.self,
    IconBackgroundWhite.self,
    IconBackgroundDefault.self,
    IconBrandColor.self,
    IconLogoSize.self,
    IconLogoMissing.self,
    IconLogoWhite.self,
    IconDuplicate.self,
  ]
}
