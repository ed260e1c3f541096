// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/categoryfile.h"
#include "core/fulfilment/portability.h"
#include "core/fulfilment/ziparchive.h"
#include "core/register/organisation.h"
#include "core/right/right.h"

#include <vector>

namespace atbilde {

/// A document that goes into a package as it is. Its own name stays outside: file names can be read without
/// the password and must tell nothing of the person.
struct PackageDocument
{
    QString title;     ///< shown on the page
    QString mediaType; ///< "application/pdf": gives the extension
    QByteArray content;
    friend bool operator==(const PackageDocument &, const PackageDocument &) = default;
};

/// All a package is made of.
struct PackageContents
{
    Right right = Right::Access; ///< or Portability: only what Article 20(1) covers
    RequestId request;           ///< findings of other requests stay out
    QString number;
    QDate madeOn;                          ///< dates the files, too
    Language language = Language::Latvian; ///< comes first on the page
    QString person;                        ///< full name
    Organisation organisation;
    ProcessingRegister record;
    std::vector<Finding> findings;
    std::vector<PackageDocument> documents;
    QString password; ///< empty: not protected
    friend bool operator==(const PackageContents &, const PackageContents &) = default;
};

/// What a package is made of once the law has been applied: what may be handed over, and what may not and
/// why.
struct SortedFindings
{
    std::vector<CategoryFile> categories;  ///< in the order of the register; none is empty
    std::vector<Finding> withheld;         ///< of an access package; without their values
    std::vector<ExcludedFinding> excluded; ///< of a portability package; without their values
    friend bool operator==(const SortedFindings &, const SortedFindings &) = default;
};

/// Refused: FindingsMissing, NothingPortable, RegisterEntryMissing (a finding names what the register does
/// not hold). Any other right than access and portability is a bug.
[[nodiscard]] Result<SortedFindings> sortedFindings(const PackageContents &contents);

/// The files in order: index.html, data/, withheld.csv or excluded.csv, documents/, schema/, manifest.json
/// and SHA256SUMS (as `sha256sum -c` reads it); with a password first a README.txt that opens without it.
/// Refused as `sortedFindings` and `checkPassword` refuse.
[[nodiscard]] Result<std::vector<ArchiveFile>> packageFiles(const PackageContents &contents);

/// The package as a ZIP; without a password the same contents give the same bytes.
[[nodiscard]] Result<QByteArray> packageOf(const PackageContents &contents);

} // namespace atbilde
