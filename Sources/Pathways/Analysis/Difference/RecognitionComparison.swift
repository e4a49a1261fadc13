/// Compares of what use the recognitions of two catalogues are.
struct RecognitionComparison {
    let difference: CatalogueDifference
    let before: DatedCatalogue
    let after: DatedCatalogue

    private func cause(_ number: Int, _ dated: DatedCatalogue) -> LostRecognition.Cause? {
        RecognitionUse(dated: dated).obstacle(to: dated.catalogue.recognitions[number])
    }

    /// Those of use before and no more.
    var lost: [LostRecognition] {
        before.catalogue.recognitions.indices.compactMap { number in
            guard cause(number, before) == nil else { return nil }
            let other = difference.recognitionPairs[number]
            guard let missing = other.map({ cause($0, after) }) ?? .itself else { return nil }
            return LostRecognition(recognition: number, missing, in: before.catalogue)
        }
    }

    /// Those of use now and not before.
    var gained: [LostRecognition] {
        let olds = Dictionary(uniqueKeysWithValues: difference.recognitionPairs.map { ($1, $0) })
        return after.catalogue.recognitions.indices.compactMap { number in
            guard cause(number, after) == nil else { return nil }
            guard let missing = olds[number].map({ cause($0, before) }) ?? .itself else { return nil }
            return LostRecognition(recognition: number, missing, in: after.catalogue)
        }
    }

    /// Those of use in both that grant other credit.
    var creditChanges: [DifferenceConsequences.CreditChange] {
        difference.recognitionPairs.sorted { $0.key < $1.key }.compactMap { old, new in
            let first = LostRecognition(recognition: old, .itself, in: before.catalogue)
            let second = LostRecognition(recognition: new, .itself, in: after.catalogue)
            guard first.credits != second.credits, cause(old, before) == nil, cause(new, after) == nil else {
                return nil
            }
            return .init(old: first, new: second)
        }
    }
}
